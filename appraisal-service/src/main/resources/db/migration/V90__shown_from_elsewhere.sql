-- What others told of a person goes with the person from employer to employer. It is shown where something goes on that it
-- stands beside, at an employer where the person holds a post today: an appraisal, to who holds it now or hears or reviews it
-- now; a pay-step review, to the employer and to who decides it. What is over shows it to nobody, and neither does having held
-- an appraisal or having employed the person. The rules of the service are the same.
set lock_timeout = '5s';

create view shown_beside_appraisal as
select held.person_id
from appraisal held
where held.state not in ('COMPLETE', 'CANCELLED')
  and (held.appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)
       or (held.state = 'DISPUTED'
           and held.reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid))
       or (held.state = 'APPRAISER_SIGNED'
           and exists (select from outcome_review review
                       where review.appraisal_id = held.id and review.state = 'OPEN'
                         and review.reviewer_id = (select nullif(current_setting('app.person', true), '')::uuid))))
  and exists (select from workforce_assignment post
              where post.person_id = held.person_id and post.organisation = held.organisation
                and post.starts_on <= (now() at time zone 'Europe/London')::date
                and (post.ends_on is null or post.ends_on >= (now() at time zone 'Europe/London')::date));

create view shown_beside_pay_step as
select review.person_id
from pay_step_review review
where review.state in ('OPEN', 'NOT_PASSED')
  and (review.organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
       or review.manager_id = (select nullif(current_setting('app.person', true), '')::uuid))
  and exists (select from workforce_assignment post
              where post.person_id = review.person_id and post.organisation = review.organisation
                and post.starts_on <= (now() at time zone 'Europe/London')::date
                and (post.ends_on is null or post.ends_on >= (now() at time zone 'Europe/London')::date));

drop policy scope on training_completion;
create policy scope on training_completion using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from shown_beside_appraisal shown where shown.person_id = training_completion.person_id)
    or exists (select from shown_beside_pay_step shown where shown.person_id = training_completion.person_id)
);

drop policy scope on workforce_registration;
create policy scope on workforce_registration using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from shown_beside_appraisal shown where shown.person_id = workforce_registration.person_id)
);

drop policy scope on training_qualification;
create policy scope on training_qualification using (
    (select current_setting('app.everything', true)) = 'on'
    or person_id = (select nullif(current_setting('app.person', true), '')::uuid)
    or exists (select from shown_beside_appraisal shown where shown.person_id = training_qualification.person_id)
);
