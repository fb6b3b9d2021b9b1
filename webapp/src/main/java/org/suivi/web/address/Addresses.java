package org.suivi.web.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** Where the pages are: {@code #{to.profile(view.id())}}. Nothing else in a page writes an address by hand. */
@Named("to")
@ApplicationScoped
public class Addresses {

    private final String root;

    @Inject
    Addresses(ServletContext application) { this.root = application.getContextPath(); }

    public String getHome() { return page("/index"); }

    /** What scripts talk to about the session itself. */
    public String getSession() { return root + "/session"; }

    public String getLogin() { return page("/login"); }

    public String getFirstStart() { return page("/first-start"); }

    public String getPassword() { return page("/password"); }

    public String getAccount() { return page("/account"); }

    public String getInbox() { return page("/inbox/list"); }

    public String getProfiles() { return page("/profiles/list"); }

    public String getNewProfile() { return page("/profiles/list") + "?new=true"; }

    public String getImport() { return page("/import/list"); }

    public String getRecords() { return page("/records/list"); }

    public String getNewRecord() { return page("/records/open"); }

    public String getTransfers() { return page("/transfers/list"); }

    /** What stayed with the sender of records, confidential. */
    public String getSealed() { return page("/transfers/sealed"); }

    public String getAdministration() { return page("/administration/staff"); }

    public String getPlaces() { return page("/administration/places"); }

    public String getOperation() { return page("/administration/operation"); }

    public String staff(Object id) { return page("/administration/person") + "?id=" + id; }

    /** The school systems that call in. */
    public String getClients() { return page("/administration/clients"); }

    public String client(Object id) { return page("/administration/client") + "?id=" + id; }

    /** What integrators read. */
    public String getGuide() { return root + "/docs/integration"; }

    public String getAudit() { return page("/administration/audit"); }

    public String profile(Object id) { return page("/profiles/view") + "?id=" + id; }

    /** What was written from somebody’s page. */
    public String messages(Object profile) { return profile(profile) + "&tab=contacts"; }

    /** Who learned something while a person was in a record. */
    public String readers(Object record, Object period) {
        return page("/records/readers") + "?id=" + record + "&period=" + period;
    }

    public String record(Object id) { return page("/records/view") + "?id=" + id; }

    /** Opens a record with that person already in it. */
    public String recordFor(Object profile) { return getNewRecord() + "?profile=" + profile; }

    public String transfer(Object record) { return page("/transfers/offer") + "?record=" + record; }

    /** Where a transfer stands. */
    public String transferState(Object handover) { return page("/transfers/view") + "?id=" + handover; }

    /** What the script of the composer saves drafts to. */
    public String getDrafts() { return root + "/records/drafts"; }

    /** Where documents come from and go to. */
    public String getFiles() { return root + "/records/files"; }

    public String handover(Object id) { return getInbox() + "?id=" + id; }

    /** Any other page, by its path without the ending. */
    public String page(String path) { return root + path + ".xhtml"; }
}
