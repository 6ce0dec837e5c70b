set lock_timeout = '5s';

drop policy checking on appraisal_state_change;
