/** Documentation pages made for tests, laid out as platyPS does. */

export interface PageParameter {
  readonly name: string;
  readonly prose?: string;
  /** Lines of the YAML block that differ from those of an optional string. */
  readonly block?: Readonly<Record<string, string>>;
}

const BLOCK = {
  Type: 'String',
  'Parameter Sets': '(All)',
  Aliases: '',
  Required: 'False',
  Position: 'Named',
  'Default value': 'None',
  'Accept pipeline input': 'False',
  'Accept wildcard characters': 'False',
};

/** @param syntax by the heading of each set; an empty heading: the only set, unnamed */
export function page(
  cmdlet: string,
  syntax: Readonly<Record<string, string>>,
  parameters: readonly PageParameter[],
): string {
  const sets = Object.entries(syntax).map(
    ([heading, text]) => `${heading === '' ? '' : `### ${heading}\n`}\`\`\`\n${text}\n\`\`\`\n`,
  );
  const sections = parameters.map(({ name, prose = 'What it is for.', block = {} }) => {
    const lines = Object.entries({ ...BLOCK, ...block }).map(([key, value]) => `${key}: ${value}`);
    return `### -${name}\n${prose}\n\n\`\`\`yaml\n${lines.join('\n')}\n\`\`\`\n`;
  });
  return [
    '---',
    'schema: 2.0.0',
    `title: ${cmdlet}`,
    '---',
    `# ${cmdlet}`,
    '## SYNOPSIS',
    'Does something.',
    '## SYNTAX',
    ...sets,
    '## EXAMPLES',
    '```powershell',
    '## A comment that looks like a heading',
    '```',
    '## PARAMETERS',
    ...sections,
    '### CommonParameters',
    'This cmdlet supports the common parameters.',
    '## INPUTS',
  ].join('\n');
}
