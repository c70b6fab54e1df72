<#
title: {en: "Music on hold of your own", fr: "Musique d'attente personnalisée"}
about: Uploads an audio file and gives it to a call hold policy, for calls that users put on hold, and to a call queue.
links:
  - {title: "Music on hold", url: "https://learn.microsoft.com/microsoftteams/music-on-hold"}
  - {title: "Import-CsOnlineAudioFile", url: "https://learn.microsoft.com/powershell/module/microsoftteams/import-csonlineaudiofile"}
checked: 2026-11-26
#>
$file = Get-Item '{{1:.\hold.mp3}}'
$content = [System.IO.File]::ReadAllBytes($file.FullName)

# Users' calls: TenantGlobal. Queues keep files of their own: HuntGroup.
$forUsers = Import-CsOnlineAudioFile -ApplicationId TenantGlobal -FileName $file.Name -Content $content
New-CsTeamsCallHoldPolicy -Identity '{{2:Contoso music}}' -AudioFileId $forUsers.Id
Grant-CsTeamsCallHoldPolicy -Identity '{{3:adele@contoso.com}}' -PolicyName '{{2}}'

$forQueues = Import-CsOnlineAudioFile -ApplicationId HuntGroup -FileName $file.Name -Content $content
$queue = Get-CsCallQueue -NameFilter '{{4:Support}}' | Select-Object -First 1
Set-CsCallQueue -Identity $queue.Identity -MusicOnHoldAudioFileId $forQueues.Id -UseDefaultMusicOnHold $false
