-- Sukamenanti (18.71.01.1005) sedang dibangun sejak 5 Januari 2026, belum pernah dilaporkan.
insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
    overriding system value
values (1, 'camat.kedaton', 'Camat Kedaton', 'CAMAT', '18.71.01', '-', false, '2025-10-01'),
       (2, 'staf.kedaton', 'Rina Lestari', 'CAMAT', '18.71.01', '-', false, '2025-10-01');
insert into gerai (id, kelurahan_code, template_id, started_on, recorded_at, recorded_by)
    overriding system value
values (900, '18.71.01.1005', (select id from milestone_template where number = 1), '2026-01-05', '2026-01-05 08:00+07', 1);
insert into gerai_milestone (id, gerai_id, position, name, weight, start_percent, finish_percent)
    overriding system value
select 9000 + position, 900, position, name, weight, start_percent, finish_percent from milestone_template_item;
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
values (900, 1, '2026-01-05', 12, 'Rencana awal', '2026-01-05 08:00+07', 1);
