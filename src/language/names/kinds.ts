/**
 * What kind of thing a parameter's value names. A kind is the noun of the cmdlets that make such things, in lower case:
 * `csonlinepstngateway` for what New-CsOnlinePSTNGateway makes.
 */
import { nounOf } from '../../cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../../content/schema/cmdlet.ts';

/** Parameters that name things which other cmdlets make, wherever they stand, by what those cmdlets make. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  CsOnlinePSTNGateway: ['OnlinePstnGatewayList'],
  CsOnlinePstnUsage: ['OnlinePstnUsages', 'OnlinePSTNUsage', 'Usage'],
  CsTeamsTranslationRule: [
    'InboundPstnNumberTranslationRules',
    'InboundTeamsNumberTranslationRules',
    'OutboundPstnNumberTranslationRules',
    'OutboundTeamsNumberTranslationRules',
  ],
  CsTenantNetworkSite: ['GatewaySiteId', 'NetworkSiteID'],
  CsTenantNetworkRegion: ['NetworkRegionID'],
  CsTeamsEmergencyCallingPolicy: ['EmergencyCallingPolicy'],
  CsTeamsEmergencyCallRoutingPolicy: ['EmergencyCallRoutingPolicy'],
  CsTeamsNetworkRoamingPolicy: ['NetworkRoamingPolicy'],
  CsTeamsSurvivableBranchAppliance: ['BranchApplianceFqdns'],
};

/** Parameters that take the made things themselves, which a script holds in variables. */
const TAKING: Readonly<Record<string, readonly string[]>> = {
  CsVoiceNormalizationRule: ['NormalizationRules', 'NormalizationRule'],
  CsTeamsEmergencyNumber: ['EmergencyNumbers'],
  CsTeamsEmergencyCallingExtendedNotification: ['ExtendedNotifications'],
  CsTeamsComplianceRecordingApplication: ['ComplianceRecordingApplications'],
  CsTeamsComplianceRecordingPairedApplication: ['ComplianceRecordingPairedApplications'],
  CsAutoAttendantCallFlow: ['CallFlows', 'DefaultCallFlow'],
  CsAutoAttendantCallHandlingAssociation: ['CallHandlingAssociations'],
  CsAutoAttendantMenu: ['Menu'],
  CsAutoAttendantMenuOption: ['MenuOptions'],
  CsAutoAttendantPrompt: ['Greetings', 'Prompts'],
  CsAutoAttendantCallableEntity: ['CallTarget', 'Operator'],
  CsAutoAttendantDialScope: ['InclusionScope', 'ExclusionScope'],
  CsOnlineDateTimeRange: ['DateTimeRanges'],
  CsOnlineTimeRange: [
    'MondayHours',
    'TuesdayHours',
    'WednesdayHours',
    'ThursdayHours',
    'FridayHours',
    'SaturdayHours',
    'SundayHours',
  ],
};

const byParameter = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([noun, parameters]) =>
    parameters.map((parameter) => [parameter.toLowerCase(), noun.toLowerCase()] as const),
  );

const KINDS: ReadonlyMap<string, string> = new Map([
  ...byParameter(NAMING),
  ...byParameter(TAKING),
]);

const OBJECTS: ReadonlySet<string> = new Set(byParameter(TAKING).map(([, kind]) => kind));

/** Whether parameters take such things themselves, not their names. */
export const isObjectKind = (kind: string): boolean => OBJECTS.has(kind);

/** What a New- cmdlet calls the thing that it makes, the first of these that it has. */
const NAMES = ['identity', 'fqdn', 'name'];

/** The kind of thing that a parameter's value names; undefined where it is no name. */
export function kindOf(cmdlet: Cmdlet, parameter: Parameter): string | undefined {
  const name = parameter.name.toLowerCase();
  const verb = verbOf(cmdlet);
  const noun = nounOf(cmdlet.name);
  if (parameter.type === 'Guid' || (name === 'usage' && noun !== 'csonlinepstnusage')) {
    return undefined;
  }
  if (verb === 'grant') {
    return name === 'policyname' ? noun : undefined;
  }
  // The tenant's list of usages is one object, Global; its entries are what routes and policies name.
  return NAMES.includes(name) && noun !== 'csonlinepstnusage' ? noun : KINDS.get(name);
}

/** The kind of thing that a command makes under the name that this parameter gives; undefined if it makes none. */
export function definedKind(cmdlet: Cmdlet, parameter: Parameter): string | undefined {
  const noun = nounOf(cmdlet.name);
  const isUsageList = noun === 'csonlinepstnusage' && parameter.name === 'Usage';
  const makes = verbOf(cmdlet) === 'new' && kindOf(cmdlet, parameter) === noun;
  return isUsageList || makes ? noun : undefined;
}

/** Whether the tenant has one of them from the beginning, named Global. */
export const hasGlobal = (cmdlet: Cmdlet, parameter: Parameter): boolean =>
  parameter.name === 'Identity' &&
  ['get', 'set', 'remove'].includes(verbOf(cmdlet)) &&
  /(?:policy|configuration|dialplan)$/.test(nounOf(cmdlet.name));

const verbOf = (cmdlet: Cmdlet) => cmdlet.name.slice(0, cmdlet.name.indexOf('-')).toLowerCase();
