/** Issued files `i` with the entries `e` of the log that name them. */
export const loggedIssues = `governance.issued_document i
  join record.entry e on e.resource = i.decision_id::text and e.action = 'document.issued'
   and convert_from(e.bytes, 'UTF8')::jsonb #>> '{b,p,document}' = i.document`;
