-- V117 deleted history without an appraisal and nobody asked whether any is left; V119 does. As with V116, the owner of the tables
-- sees all of it until V120. Who serves requests sees and may do what it did before.
set lock_timeout = '5s';

create policy checking on appraisal_state_change to current_user using (true);
