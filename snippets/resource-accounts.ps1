<#
title: {en: "Resource account with a license and a number", fr: "Compte de ressources avec licence et numéro"}
about: Creates the resource account that an auto attendant or a call queue answers under, licenses it by Microsoft Graph, and gives it a number.
links:
  - {title: "Manage Teams resource accounts", url: "https://learn.microsoft.com/microsoftteams/manage-resource-accounts"}
  - {title: "New-CsOnlineApplicationInstance", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlineapplicationinstance"}
checked: 2026-11-26
#>
$upn = '{{1:ra-reception@contoso.com}}'

# The application decides what the account is for, and cannot be changed by choosing another queue later.
$applicationIds = @{
    AutoAttendant = 'ce933385-9390-45d1-9512-c8d228074e07'
    CallQueue     = '11cd3e2e-fccb-42ad-ad00-878b93575e07'
}
New-CsOnlineApplicationInstance -UserPrincipalName $upn -DisplayName '{{2:Contoso reception}}' `
    -ApplicationId $applicationIds.{{3|AutoAttendant,CallQueue}}

# A number needs the Teams Phone Resource Account license. A license needs a usage location.
Connect-MgGraph -Scopes 'User.ReadWrite.All', 'Organization.Read.All'
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ 'PHONESYSTEM_VIRTUALUSER'
Update-MgUser -UserId $upn -UsageLocation {{4:US}}
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()

# The license takes a while to arrive: until then the next command fails.
Set-CsPhoneNumberAssignment -Identity $upn -TelephoneNumber '{{5:+14255550100}}' -NumberType {{6|CallingPlan,OperatorConnect,DirectRouting}}
