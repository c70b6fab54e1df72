import { html, type TemplateResult } from 'lit';

/** A link that does something here instead of leading away. */
export const action = (text: string | TemplateResult, run: () => void): TemplateResult =>
  html`<a
    href="#"
    @click=${(event: Event) => {
      event.preventDefault();
      run();
    }}
    >${text}</a
  >`;
