set lock_timeout = '5s';

-- Which service told what a condition came to, and for which day it holds; empty where HR stated it, and for what is known here.
alter table pay_step_finding
    add column told_by text,
    add column as_of   date;
