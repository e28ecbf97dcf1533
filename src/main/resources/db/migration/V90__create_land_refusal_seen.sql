-- Penolakan usulan yang sudah dibaca pengusulnya; satu baris untuk satu langkah penolakan.
create table land_refusal_seen (
    proposal_id bigint      not null,
    step        integer     not null,
    seen_at     timestamptz not null,
    seen_by     bigint      not null,
    constraint pk_land_refusal_seen primary key (proposal_id, step),
    constraint fk_land_refusal_seen_step foreign key (proposal_id, step) references land_proposal_step (proposal_id, number),
    constraint fk_land_refusal_seen_reader foreign key (seen_by) references account (id)
);
