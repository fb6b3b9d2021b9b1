-- What was signed is never changed or removed, whatever a program above this schema tries.
create trigger records_note_signature_no_update before update on records_note_signature
    for each row signal sqlstate '45000' set message_text = 'signed notes are never changed';
create trigger records_note_signature_no_delete before delete on records_note_signature
    for each row signal sqlstate '45000' set message_text = 'signed notes are never removed';
create trigger records_document_version_no_update before update on records_document_version
    for each row signal sqlstate '45000' set message_text = 'versions of documents are never changed';
create trigger records_document_version_no_delete before delete on records_document_version
    for each row signal sqlstate '45000' set message_text = 'versions of documents are never removed';
