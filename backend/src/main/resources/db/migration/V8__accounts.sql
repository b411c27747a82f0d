-- Nobody stands behind an anonymous learner any more: an erased person's log stays for statistics, without the person.
alter table learner add column anonymous boolean not null default false;

-- Whoever signed up. A learner without a row here is a guest, or anonymous. "email_key" is the address as it is compared.
create table account (
    learner       varchar(36)  not null primary key references learner (id) on delete cascade,
    email         varchar(254) not null,
    email_key     varchar(254) not null unique,
    name          varchar(80)  not null,
    role          varchar(20)  not null check (role in ('learner', 'trainer', 'administrator')),
    password_hash varchar(200),
    created_at    bigint       not null
);

-- What a person recognises a session by.
alter table session add column device varchar(80) not null default '';

-- Secrets that open one thing once: codes for trainers, links by mail, challenges of passkeys. Only hashes are kept.
create table one_time_secret (
    hash       varchar(64) not null primary key,
    purpose    varchar(20) not null,
    learner    varchar(36) references learner (id) on delete cascade,
    content    text,
    expires_at bigint
);
create index one_time_secret_learner on one_time_secret (learner);

create table passkey (
    credential_id varchar(1400) not null primary key,
    learner       varchar(36)   not null references account (learner) on delete cascade,
    name          varchar(80)   not null,
    credential    text          not null,
    sign_count    bigint        not null,
    created_at    bigint        not null,
    last_used_at  bigint
);
create index passkey_learner on passkey (learner);

-- Who somebody is for another service that vouches for them.
create table external_identity (
    issuer  varchar(300) not null,
    subject varchar(255) not null,
    learner varchar(36)  not null references account (learner) on delete cascade,
    primary key (issuer, subject)
);
create index external_identity_learner on external_identity (learner);
