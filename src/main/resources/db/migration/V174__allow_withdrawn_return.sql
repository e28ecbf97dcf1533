-- Pengembalian yang keliru ditarik kantor yang mengirimnya, dengan alasan di text; ia selesai tanpa jawaban camat.
alter table report_return_answer
    add column withdrawn boolean not null default false,
    add constraint ck_report_return_answer_withdrawn check (not withdrawn or text is not null);
