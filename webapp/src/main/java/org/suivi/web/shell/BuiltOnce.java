package org.suivi.web.shell;

import java.io.IOException;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;

/**
 * Puts the components of a page together once per request. Faces does it again before it shows a page that something
 * was sent from, for the sake of tags that decide while it is built. Our pages have one, the tab of a profile, which
 * the address says and no request changes; a test keeps it so.
 */
public class BuiltOnce extends ViewDeclarationLanguageFactory {

    private static final String BUILT = BuiltOnce.class.getName();

    public BuiltOnce(ViewDeclarationLanguageFactory wrapped) { super(wrapped); }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String page) {
        return new Language(getWrapped().getViewDeclarationLanguage(page));
    }

    private static class Language extends ViewDeclarationLanguageWrapper {

        Language(ViewDeclarationLanguage wrapped) { super(wrapped); }

        @Override
        public void buildView(FacesContext context, UIViewRoot page) throws IOException {
            if (context.getAttributes().get(BUILT) == page) return;
            super.buildView(context, page);
            context.getAttributes().put(BUILT, page);
        }
    }
}
