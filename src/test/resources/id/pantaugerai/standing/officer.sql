insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
    overriding system value
values (1, 'camat.kedaton', 'Camat Kedaton', 'CAMAT', '18.71.01', '-', false, '2025-10-01')
on conflict do nothing;
