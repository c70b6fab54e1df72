<#
title: {en: "Auto attendant with hours and holidays", fr: "Standard automatique avec horaires et jours fériés"}
about: Builds an auto attendant that sends callers to a queue in business hours, to shared voicemail after hours, and plays a message on holidays, and ties it to its resource account.
links:
  - {title: "Set up a Teams auto attendant", url: "https://learn.microsoft.com/microsoftteams/create-a-phone-system-auto-attendant"}
  - {title: "New-CsAutoAttendant", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csautoattendant"}
checked: 2026-11-26
#>
$name = '{{1:Contoso reception}}'

# Business hours: the first key leads to the queue behind this resource account.
$queue = (Get-CsOnlineApplicationInstance -Identity '{{2:ra-sales@contoso.com}}').ObjectId
$sales = New-CsAutoAttendantCallableEntity -Identity $queue -Type ApplicationEndpoint
$key = New-CsAutoAttendantMenuOption -Action TransferCallToTarget -DtmfResponse Tone1 -CallTarget $sales
$prompt = New-CsAutoAttendantPrompt -TextToSpeechPrompt '{{3:For sales, press 1.}}'
$menu = New-CsAutoAttendantMenu -Name 'Open' -Prompts @($prompt) -MenuOptions @($key)
$welcome = New-CsAutoAttendantPrompt -TextToSpeechPrompt '{{4:Welcome to Contoso.}}'
$open = New-CsAutoAttendantCallFlow -Name 'Open' -Greetings @($welcome) -Menu $menu

# After hours: the voicemail of a Microsoft 365 group. Complement turns the hours into those outside of them.
$group = New-CsAutoAttendantCallableEntity -Identity '{{5:<GroupId>}}' -Type SharedVoicemail -EnableTranscription
$leave = New-CsAutoAttendantMenuOption -Action TransferCallToTarget -DtmfResponse Automatic -CallTarget $group
$closed = New-CsAutoAttendantCallFlow -Name 'Closed' -Menu (New-CsAutoAttendantMenu -Name 'Closed' -MenuOptions @($leave))
$day = New-CsOnlineTimeRange -Start {{6:08:00}} -End {{7:17:00}}
$hours = New-CsOnlineSchedule -Name "$name hours" -WeeklyRecurrentSchedule -Complement `
    -MondayHours @($day) -TuesdayHours @($day) -WednesdayHours @($day) -ThursdayHours @($day) -FridayHours @($day)

# Holidays come before both. Dates are written day/month/year.
$holidays = foreach ($start in '{{8:24/12/2026}}', '{{9:01/01/2027}}') { New-CsOnlineDateTimeRange -Start $start }
$dates = New-CsOnlineSchedule -Name "$name holidays" -FixedSchedule -DateTimeRanges @($holidays)
$bye = New-CsAutoAttendantMenuOption -Action DisconnectCall -DtmfResponse Automatic
$sorry = New-CsAutoAttendantPrompt -TextToSpeechPrompt '{{10:We are closed for the holiday.}}'
$holiday = New-CsAutoAttendantCallFlow -Name 'Holiday' -Greetings @($sorry) -Menu (New-CsAutoAttendantMenu -Name 'Holiday' -MenuOptions @($bye))

$attendant = New-CsAutoAttendant -Name $name -LanguageId {{11:en-US}} -TimeZoneId '{{12:Pacific Standard Time}}' `
    -DefaultCallFlow $open -CallFlows @($closed, $holiday) -CallHandlingAssociations @(
    New-CsAutoAttendantCallHandlingAssociation -Type AfterHours -ScheduleId $hours.Id -CallFlowId $closed.Id
    New-CsAutoAttendantCallHandlingAssociation -Type Holiday -ScheduleId $dates.Id -CallFlowId $holiday.Id
)

$account = (Get-CsOnlineApplicationInstance -Identity '{{13:ra-reception@contoso.com}}').ObjectId
New-CsOnlineApplicationInstanceAssociation -Identities @($account) -ConfigurationId $attendant.Identity -ConfigurationType AutoAttendant
