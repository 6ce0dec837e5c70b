set lock_timeout = '5s';

-- The last day of which a rater was told that it is near; another last day is told of again. It goes with the list of raters.
alter table feedback_rater add column warned_of date;

-- Raters are written to before the last day, and whoever agrees to nominations when there are some.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'APPRAISAL_DUE', 'SIGNATURE_DUE', 'DISPUTE_DUE', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED', 'FEEDBACK_CLOSING',
    'RATERS_TO_APPROVE', 'REPORT_TO_DELIVER', 'REPORT_PASSED_ON', 'FEEDBACK_RELEASED'));
alter table mail drop constraint mail_check2;
alter table mail add constraint mail_rater_check check (
    (kind in ('FEEDBACK_ASKED', 'FEEDBACK_AWAITED', 'FEEDBACK_CLOSING')) = (rater_id is not null));

-- Whoever nominates writes to who agrees to it, and to nobody else.
create policy nominating on mail for insert with check (
    kind = 'RATERS_TO_APPROVE'
    and exists (select from feedback_run run
                where run.appraisal_id = mail.appraisal_id and run.appraiser_id = mail.person_id
                  and run.state = 'NOMINATING')
);
