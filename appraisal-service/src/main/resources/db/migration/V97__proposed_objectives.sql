set lock_timeout = '5s';

-- What the appraiser of an appraisal proposes to agree as objectives, before the meeting. It is no part of the form: whoever
-- writes may take from it.
create table objective_proposal (
    id           uuid   primary key references appraisal on delete cascade,
    version      bigint not null,
    organisation text   not null,
    person_id    uuid   not null,
    proposed_by  uuid   not null,
    shared_at    timestamptz
);
create index objective_proposal_person on objective_proposal (person_id);
-- The person does not see it before it is shared, whatever a query asks for; who holds the appraisal does, and HR may end it.
alter table objective_proposal enable row level security;
alter table objective_proposal force row level security;
create policy scope on objective_proposal using (
    (organisation = any ((select string_to_array(current_setting('app.organisations', true), ','))::text[])
     and person_id is distinct from (select nullif(current_setting('app.person', true), '')::uuid))
    or (select current_setting('app.everything', true)) = 'on'
    or exists (select from appraisal a where a.id = objective_proposal.id
               and (objective_proposal.shared_at is not null
                    or a.appraiser_id = (select nullif(current_setting('app.person', true), '')::uuid)))
);

create table proposed_objective (
    proposal_id uuid    not null references objective_proposal on delete cascade,
    position    integer not null,
    title       text    not null,
    measure     text    not null,
    due_on      date    not null,
    priority_id uuid,
    edi         boolean,
    primary key (proposal_id, position)
);
alter table proposed_objective enable row level security;
alter table proposed_objective force row level security;
create policy scope on proposed_objective using (
    exists (select from objective_proposal where id = proposal_id)
);

-- Who proposed an objective that was taken from a proposal.
alter table appraisal_objective add column proposed_by uuid;
