-- Median waktu penyelesaian membaca yang ditutup dalam setahun terakhir, bukan seluruh sejarah.
create index ix_obstacle_closed on obstacle (closed_at) include (kelurahan_code, category_code, tier, days_taken)
    where state = 'DITUTUP';
