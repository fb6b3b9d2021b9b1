package org.suivi.web.push;

import fish.payara.micro.cdi.ClusteredCDIEventBus;
import fish.payara.micro.cdi.Inbound;
import fish.payara.micro.cdi.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.suivi.sharing.storage.Settings;
import org.suivi.sharing.storage.StorageReady;

/** Passes on to the other nodes what changed here, and tells the open pages of this node what changed there. */
@ApplicationScoped
class OtherNodes {

    private static final String NEWS = "changed";

    private final Event<Changed> abroad;
    private final Instance<ClusteredCDIEventBus> bus;
    private final OpenPages pages;
    private final boolean several = Settings.find("suivi.nodes").isPresent();

    @Inject
    OtherNodes(@Outbound(eventName = NEWS, loopBack = false) Event<Changed> abroad, Instance<ClusteredCDIEventBus> bus,
               OpenPages pages) {
        this.abroad = abroad;
        this.bus = bus;
        this.pages = pages;
    }

    void on(@Observes StorageReady ready) {
        if (several) bus.get().initialize();
    }

    void on(@ObservesAsync Changed changed) {
        if (several) abroad.fire(changed);
    }

    void hear(@Observes @Inbound(eventName = NEWS) Changed changed) { pages.tell(changed); }
}
