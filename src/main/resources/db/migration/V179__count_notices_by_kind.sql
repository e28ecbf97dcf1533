-- Kotak masuk menghitung kabar menurut jenis tanpa membuka barisnya satu per satu.
create index ix_notice_account_kind on notice (account_id, kind) include (read_at);
