-- What POST /workforce/v1/posts says to its database: scope, key, policy, rules, the post, audit, outbox, kept answer.
-- The run compares this with the server's log of one such request and stops if they differ.
select o.code from organisation_membership m join organisation o on o.id = m.organisation_id
where m.code = any (string_to_array(:organisation, ',')) and m.valid_from <= :today
  and (m.valid_to is null or m.valid_to >= :today)
;
select set_config('app.service', :off, true), set_config('app.everything', :off, true), set_config('app.organisations', :organisation, true),
       set_config('app.person', :nobody, true), set_config('app.subject', :subject, true),
       set_config('transaction_read_only', :off, true)
;
select pg_try_advisory_xact_lock(hashtextextended(:scope_key, 0))
;
select scope, status, fingerprint, sealed, location, etag, body, granted_for from idempotency_key
where scope = any (string_to_array(:scope, ',')) and key = :key and expires_at > :now
;
select code, valid_from, valid_to, cast(body as text) from reference_item
where data_set = :staff_groups order by code, valid_from
;
select code, valid_from, valid_to, cast(body as text) from reference_item
where data_set = :bands order by code, valid_from
;
select code, valid_from, valid_to, cast(body as text) from reference_item
where data_set = :stages order by code, valid_from
;
select o1_0.id,o1_0.closes_on,o1_0.code,o1_0.name,o1_0.opens_on,o1_0.type,o1_0.version
from organisation o1_0 where o1_0.code=:organisation fetch first :one rows only
;
select m1_0.organisation_id,m1_0.kind,m1_0.code,m1_0.valid_from,m1_0.valid_to
from organisation_membership m1_0 where m1_0.organisation_id=:organisation_id
;
select s1_0.organisation_id,s1_0.code,s1_0.takes_over_on,s1_0.part
from organisation_succession s1_0 where s1_0.organisation_id=:organisation_id
;
select p1_0.id,p1_0.band,p1_0.establishment_wte,p1_0.holder_id,p1_0.in_post_wte,p1_0.organisation,p1_0.origin,p1_0.position_number,p1_0.staff_group,p1_0.stage,p1_0.version
from post p1_0 where p1_0.organisation=:organisation and p1_0.position_number in (:number)
;
insert into post (band,establishment_wte,holder_id,in_post_wte,organisation,origin,position_number,staff_group,stage,version,id)
values (:band,:wte,:no_id,:none,:organisation,:origin,:number,:staff_group,:stage,:version,:id)
;
with entry as (
    insert into audit_entry (recorded_at, actor, on_behalf_of, organisation, action, resource, resource_id,
                             decision, reason, request_id, trace_id)
    select cast(:now as timestamptz), :subject, :no_text, act.organisation, act.action, act.resource, act.resource_id,
           :decision, act.reason, :request, :trace
    from unnest(cast(:organisations as text[]), cast(:actions as text[]), cast(:resources as text[]), cast(:ids_text as text[]),
                cast(:reasons as text[]))
        with ordinality as act (organisation, action, resource, resource_id, reason, place)
    order by act.place
    returning seq)
insert into audit_pending (seq) select seq from entry
;
insert into event_number (aggregate_id, last_number) select * from unnest(:ids, :firsts)
on conflict (aggregate_id) do update set last_number = event_number.last_number + excluded.last_number
returning aggregate_id, last_number
;
insert into outbox (event_id, relay_partition, topic, message_key, type, aggregate_id, event_number,
                    occurred_at, correlation_id, traceparent, payload)
values (:event, :partition, :topic, :id_text, :type, :id, :first, :now, :request, :traceparent, :payload)
;
select pg_notify('outbox', '')
;
insert into idempotency_key (scope, key, status, fingerprint, sealed, subject, expires_at)
values (:scope, :key, :status, :fingerprint, :sealed, current_setting('app.subject'), :expires)
on conflict (scope, key) do update
set status = excluded.status, fingerprint = excluded.fingerprint, sealed = excluded.sealed,
    location = null, etag = null, body = null, granted_for = null, expires_at = excluded.expires_at
;
