import { NotificationBanner, type Crumb } from '@folkmoot/ui';
import { Page, type PageProps } from '../../shared/page';
import { useArrived } from '../loaded';
import { officePaths } from '../paths';
import { reportId } from '../use-arrival';
import { wording } from '../wording';

export interface OfficePageProps extends Omit<PageProps, 'crumbs' | 'notice' | 'back'> {
  /** The pages between the office's first page and this one. */
  readonly crumbs?: readonly Crumb[];
}

/** A page of the office: where it sits, and what has just been done. */
export function OfficePage({ crumbs = [], ...page }: OfficePageProps) {
  return (
    <Page
      {...page}
      crumbs={[{ href: officePaths.home, text: wording.office }, ...crumbs]}
      notice={<Report />}
    />
  );
}

/** What has just been done. */
export function Report() {
  const { report } = useArrived();
  if (!report) return null;
  return (
    <div id={reportId} className="fm-report" tabIndex={-1}>
      <NotificationBanner tone="success" title={wording.success}>
        <p className="govuk-notification-banner__heading">{report}</p>
      </NotificationBanner>
    </div>
  );
}
