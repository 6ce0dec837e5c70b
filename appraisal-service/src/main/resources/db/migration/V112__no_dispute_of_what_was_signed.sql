set lock_timeout = '5s';
select set_config('app.everything', 'on', true);

-- What such a replica reopened before V111: it is written again, or the appraisee has signed it meanwhile.
update appraisal set disputable_until = null
where disputable_until is not null and (state <> 'COMPLETE' or appraisee_signed_at is not null);
