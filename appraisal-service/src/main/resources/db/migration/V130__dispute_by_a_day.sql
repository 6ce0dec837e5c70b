set lock_timeout = '5s';

-- Open disputes are looked at every hour, for the day by which they are to be decided.
create index appraisal_dispute_open on appraisal_dispute (appraisal_id) where resolved_at is null;

-- Whoever hears one is written to.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in (
    'APPRAISAL_DUE', 'SIGNATURE_DUE', 'DISPUTE_DUE', 'FEEDBACK_ASKED', 'FEEDBACK_AWAITED'));
