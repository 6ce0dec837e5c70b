-- The audit as a hash chain for each organisation, and its signed heads. How it is computed: docs/audit.md.
set lock_timeout = '5s';

-- What waits for its seal: written in the statement that writes the entry. A queue by state, because a lower seq may
-- commit later.
create table audit_pending (
    seq bigint primary key
);
revoke select, update, delete, truncate on audit_pending from ${app};
grant select, delete on audit_pending to ${jobs};

-- In sealing order, which is not the order of seq: a gap in seq is a transaction that was rolled back.
create table audit_seal (
    chain         text        not null,
    position      bigint      not null check (position > 0),
    entry_seq     bigint      not null unique,
    entry_hash    bytea       not null check (length(entry_hash) = 32),
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    sealed_at     timestamptz not null,
    primary key (chain, position)
);
revoke all on audit_seal from ${app};
grant select, insert on audit_seal to ${jobs};

-- What was signed and published, so that a cut-off end shows.
create table audit_head (
    chain     text        not null,
    position  bigint      not null,
    hash      bytea       not null check (length(hash) = 32),
    signed_at timestamptz not null,
    key_id    text        not null,
    signature bytea       not null,
    primary key (chain, position)
);
revoke all on audit_head from ${app};
grant select, insert on audit_head to ${jobs};

grant select on audit_entry to ${jobs};
grant insert on outbox to ${jobs};
grant select, insert, update on event_number to ${jobs};

-- What was recorded before there were seals.
insert into audit_pending (seq) select seq from audit_entry;
