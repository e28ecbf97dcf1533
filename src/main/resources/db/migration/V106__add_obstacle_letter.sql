-- Surat kota kepada provinsi dan balasannya adalah peristiwa: nomor di basis, tanggal di until_on.
alter table obstacle_event drop constraint ck_obstacle_event_kind;
alter table obstacle_event
    add constraint ck_obstacle_event_kind check (kind in ('RAISED', 'STARTED', 'HANDLED', 'ASKED', 'ANSWERED', 'SOLVED',
        'CONFIRMED', 'LAPSED', 'WITHDRAWN', 'REOPENED', 'RETURNED', 'DECLINED', 'ROUTED', 'ESCALATED', 'ROSE', 'LOWERED',
        'EXTENDED', 'WARNED', 'OVERDUE', 'NOTED', 'WRITTEN', 'REPLIED')),
    add constraint ck_obstacle_event_letter check (kind not in ('WRITTEN', 'REPLIED')
        or basis is not null and until_on is not null);
