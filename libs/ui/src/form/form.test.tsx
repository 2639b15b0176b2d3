import { renderToStaticMarkup as html } from 'react-dom/server';
import { Checkboxes, Radios } from './choices';
import { DateInput } from './date-input';
import { ErrorSummary } from './error-summary';
import { FileInput, Select, Textarea, TextInput } from './inputs';

describe('fields', () => {
  it('tie label, hint and error to the field, in reading order', () => {
    const field = html(
      <TextInput id="code" name="code" label="Code" hint="6 digits" error="Enter the code" />,
    );
    expect(field).toContain('<label class="govuk-label" for="code">Code</label>');
    expect(field).toContain('aria-describedby="code-hint code-error"');
    expect(field).toContain('aria-invalid="true"');
    expect(field.indexOf('code-hint"')).toBeLessThan(field.indexOf('id="code-error"'));
    expect(field).toContain('govuk-form-group--error');
  });

  it('carry no trace of an error when there is none', () => {
    const field = html(<TextInput id="code" name="code" label="Code" />);
    expect(field).not.toMatch(/error|aria-invalid|aria-describedby/);
  });

  it('may have a label that heads the page', () => {
    expect(html(<Textarea id="text" label="Text" heading />)).toContain(
      '<h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="text">',
    );
  });

  it('offer the options of a list, and files', () => {
    const list = html(
      <Select id="year" label="Year" options={[{ value: '2026', text: '2026' }]} />,
    );
    expect(list).toContain('<option value="2026">2026</option>');
    expect(html(<FileInput id="file" label="File" accept=".csv" />)).toContain('type="file"');
  });
});

describe('a date', () => {
  it('is three fields under one question, each named for what it takes', () => {
    const date = html(<DateInput id="on" legend="Which day?" defaultValue="2025-03-09" />);
    expect(date).toMatch(/<legend[^>]*>Which day\?<\/legend>/);
    for (const [id, label, value] of [
      ['on', 'Day', '9'],
      ['on-month', 'Month', '3'],
      ['on-year', 'Year', '2025'],
    ]) {
      expect(date).toContain(`<label class="govuk-label" for="${id}">${label}</label>`);
      expect(date).toMatch(new RegExp(`<input id="${id}"[^>]* value="${value}"`));
    }
  });

  it('says what is wrong to whoever hears the question', () => {
    const date = html(
      <DateInput id="on" legend="Which day?" hint="Like 31 3 2025" error="Enter a day" />,
    );
    expect(date).toContain('aria-describedby="on-hint on-error"');
    expect(date.match(/aria-invalid="true"/g)).toHaveLength(3);
  });
});

const options = [
  { value: 'for', label: 'For' },
  { value: 'against', label: 'Against', hint: 'Keep things as they are' },
];

describe('Radios', () => {
  it('ask one question and choose nothing by themselves', () => {
    const radios = html(
      <Radios
        id="vote"
        name="vote"
        legend="How do you vote?"
        options={options}
        value={null}
        onChange={() => undefined}
      />,
    );
    expect(radios).toMatch(/<legend[^>]*>How do you vote\?<\/legend>/);
    expect(radios).not.toContain('checked');
    expect(radios).toContain('aria-describedby="vote-2-hint"');
  });

  it('give the first choice the id that the error summary leads to', () => {
    const radios = html(
      <Radios
        id="vote"
        name="vote"
        legend="Vote"
        legendHidden
        error="Select one answer"
        options={options}
        value="against"
        onChange={() => undefined}
      />,
    );
    expect(radios).toMatch(/<input[^>]* id="vote"/);
    expect(radios).toMatch(/id="vote-2"[^>]*checked=""/);
    expect(radios).toContain('<fieldset class="govuk-fieldset" aria-describedby="vote-error"');
    expect(radios).toContain('<span class="govuk-visually-hidden">Vote</span></legend>');
  });
});

describe('Checkboxes', () => {
  const ticked = (before: readonly string[], tick: string) => {
    let after: readonly string[] = [];
    const tree = Checkboxes({
      id: 'projects',
      name: 'projects',
      legend: 'Projects',
      options: [...options, { value: 'abstain', label: 'Abstain' }],
      values: before,
      onChange: (values) => (after = values),
    });
    const { children } = tree.props as {
      children: (choice: { value: string; label: string }) => { onChange: () => void };
    };
    children({ value: tick, label: '' }).onChange();
    return after;
  };

  it('hand over all that is ticked, in the order of the list', () => {
    expect(ticked(['abstain'], 'for')).toEqual(['for', 'abstain']);
    expect(ticked(['for', 'abstain'], 'for')).toEqual(['abstain']);
  });
});

describe('ErrorSummary', () => {
  it('is announced, takes the focus and leads to each field', () => {
    const summary = html(
      <ErrorSummary errors={[{ field: 'code', text: 'Enter the code' }, { text: 'Too late' }]} />,
    );
    expect(summary).toContain('tabindex="-1"');
    expect(summary).toContain('role="alert"');
    expect(summary).toContain('There is a problem');
    expect(summary).toContain('<a href="#code">Enter the code</a>');
    expect(summary).toContain('<li>Too late</li>');
  });
});
