set lock_timeout = '5s';

-- A refused pay step is reviewed as an adverse outcome is; each review is of one of the two. Whoever refused stands where the
-- appraiser does.
alter table outcome_review alter column appraisal_id drop not null;
alter table outcome_review add column pay_step_review_id uuid references pay_step_review on delete cascade;
alter table outcome_review add constraint outcome_review_of_one_thing
    check (num_nonnulls(appraisal_id, pay_step_review_id) = 1);
create unique index outcome_review_one_open_of_step on outcome_review (pay_step_review_id) where state = 'OPEN';
create index outcome_review_pay_step on outcome_review (pay_step_review_id) where pay_step_review_id is not null;

-- Whether a refusal waits for its review: payroll has not heard of it. Whether a review did not let a refusal stand: it was told
-- to nobody and counts for nothing.
alter table pay_step_review add column under_review boolean not null default false;
alter table pay_step_decision add column set_aside boolean not null default false;

-- Who reviews a refusal sees the step until the review is concluded, and may set the refusal aside.
create policy outcome_reviewer on pay_step_review using (
    id in (select pay_step_review_id from outcome_review
           where reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid) and state = 'OPEN')
);

-- What the condition rests on is shown to them, too.
create or replace view shown_beside_pay_step as
select review.person_id
from pay_step_review review
where review.state in ('OPEN', 'NOT_PASSED')
  and (review.organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
       or review.manager_id = (select nullif(current_setting('app.person', true), '')::uuid)
       or exists (select from outcome_review outcome
                  where outcome.pay_step_review_id = review.id and outcome.state = 'OPEN'
                    and outcome.reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid)))
  and exists (select from workforce_assignment post
              where post.person_id = review.person_id and post.organisation = review.organisation
                and post.starts_on <= (now() at time zone 'Europe/London')::date
                and (post.ends_on is null or post.ends_on >= (now() at time zone 'Europe/London')::date));
