-- V109 has looked at nothing: the table forces its policies on its owner, too, so the check of the key saw no row. Until V117,
-- which does look, the owner of the tables sees all of it. Who serves requests sees and may do what it did before.
set lock_timeout = '5s';

create policy mending on appraisal_state_change to current_user using (true);
