package org.suivi.web.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalHandler} in front of what Faces does with exceptions. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {

    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) { super(wrapped); }

    @Override
    public ExceptionHandler getExceptionHandler() { return new RefusalHandler(getWrapped().getExceptionHandler()); }
}
