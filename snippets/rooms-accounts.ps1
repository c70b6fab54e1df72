<#
title: {en: "Resource accounts for Teams Rooms", fr: "Comptes de ressources pour Salles Teams"}
about: Creates a room mailbox with its calendar rules, licenses it, keeps its password from expiring, and gives it a meeting policy and, where wished, a number.
links:
  - {title: "Create and configure resource accounts for rooms and shared Teams devices", url: "https://learn.microsoft.com/microsoftteams/rooms/create-resource-account"}
  - {title: "Teams Rooms licenses", url: "https://learn.microsoft.com/microsoftteams/rooms/rooms-licensing"}
checked: 2026-11-26
#>
$upn = '{{1:redmond-101@contoso.com}}'
$password = Read-Host 'Password of the room account' -AsSecureString

# Exchange Online: the room accepts meetings by itself, keeps their subject, and its organizer is not put before it.
Connect-ExchangeOnline
New-Mailbox -Name '{{2:Redmond 101}}' -MicrosoftOnlineServicesID $upn -Room -EnableRoomMailboxAccount $true -RoomMailboxPassword $password
Set-CalendarProcessing -Identity $upn -AutomateProcessing AutoAccept -AddOrganizerToSubject $false -DeleteComments $false `
    -DeleteSubject $false -ProcessExternalMeetingMessages {{3|$true,$false}} -RemovePrivateProperty $false

# Microsoft Graph: location, license, and a password that does not expire: nobody is there to change it.
Connect-MgGraph -Scopes 'User.ReadWrite.All', 'Organization.Read.All'
Update-MgUser -UserId $upn -UsageLocation {{4:US}} -PasswordPolicies DisablePasswordExpiration
$sku = Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ '{{5:Microsoft_Teams_Rooms_Pro}}'
Set-MgUserLicense -UserId $upn -AddLicenses @{ SkuId = $sku.SkuId } -RemoveLicenses @()

# Teams. A room only needs a number if people shall dial it.
Grant-CsTeamsMeetingPolicy -Identity $upn -PolicyName '{{6:Rooms}}'
# Set-CsPhoneNumberAssignment -Identity $upn -TelephoneNumber '+14255550101' -NumberType CallingPlan
