-- A mail may be held back when it is about to leave, and its writer is told through the person it was about.
alter table sharing_mail
    modify state varchar(7) not null check (state in ('QUEUED', 'SENT', 'RETRIED', 'FAILED', 'HELD'));

alter table sharing_notice
    modify record_id uuid,
    add column profile_id uuid after record_id;
