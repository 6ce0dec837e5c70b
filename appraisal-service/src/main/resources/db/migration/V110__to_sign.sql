-- What waits for its appraisee is few; nobody who writes waits longer than it takes to read the table once.
set lock_timeout = '5s';

create index appraisal_to_sign on appraisal (id) where state = 'APPRAISER_SIGNED';
