-- What GET /workforce/v1/posts/{id} says to its database: the caller's scope, and the post under row-level security.
-- The run compares this with the server's log of one such request and stops if they differ.
select o.code from organisation_membership m join organisation o on o.id = m.organisation_id
where m.code = any (string_to_array(:organisation, ',')) and m.valid_from <= :today
  and (m.valid_to is null or m.valid_to >= :today)
;
select set_config('app.service', :off, true), set_config('app.everything', :off, true), set_config('app.organisations', :organisation, true),
       set_config('app.person', :nobody, true), set_config('app.subject', :subject, true),
       set_config('transaction_read_only', :on, true)
;
select p1_0.id,p1_0.band,p1_0.establishment_wte,p1_0.holder_id,p1_0.in_post_wte,p1_0.organisation,p1_0.origin,p1_0.position_number,p1_0.staff_group,p1_0.stage,p1_0.version
from post p1_0 where p1_0.id=:id
;
