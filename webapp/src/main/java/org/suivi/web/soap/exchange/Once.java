package org.suivi.web.soap.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;

import org.suivi.sharing.Viewer;
import org.suivi.sharing.clients.Answer;
import org.suivi.sharing.clients.OnceOnly;
import org.suivi.web.soap.types.ObjectFactory;

/** Carries a request with a requestId out once; whoever sends it again gets the first answer. */
@ApplicationScoped
class Once {

    private static final String XML = "text/xml";

    private final OnceOnly onceOnly;
    private final JAXBContext shapes;

    @Inject
    Once(OnceOnly onceOnly) throws JAXBException {
        this.onceOnly = onceOnly;
        this.shapes = JAXBContext.newInstance(ObjectFactory.class);
    }

    /** @param request all that makes the request what it is */
    <Q, R> R once(Viewer viewer, String requestId, Q request, Supplier<R> effect) {
        return once(viewer, requestId, request, effect, result -> true);
    }

    /** @param last whether a result is to be told again to whoever sends the same request once more */
    <Q, R> R once(Viewer viewer, String requestId, Q request, Supplier<R> effect, Predicate<R> last) {
        byte[] asked = hash(write(request));
        Answer answer = onceOnly.once(viewer, requestId, asked, () -> {
            R result = effect.get();
            return answer(result, last.test(result));
        });
        return read(answer);
    }

    private Answer answer(Object result, boolean last) {
        Map<String, String> shape = new HashMap<>(Map.of("Shape", result.getClass().getName()));
        if (!last) shape.put(Answer.LATER, "");
        return new Answer(200, XML, shape, write(result));
    }

    private <T> byte[] write(T shape) {
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) shape.getClass();
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            shapes.createMarshaller().marshal(new JAXBElement<>(new QName(type.getSimpleName()), type, shape), xml);
            return xml.toByteArray();
        } catch (JAXBException ourShapes) {
            throw new IllegalStateException(ourShapes);
        }
    }

    @SuppressWarnings("unchecked")
    private <R> R read(Answer answer) {
        try {
            Class<?> type = Class.forName(answer.headers().get("Shape"), true, ObjectFactory.class.getClassLoader());
            StreamSource kept = new StreamSource(new ByteArrayInputStream(answer.body()));
            return (R) shapes.createUnmarshaller().unmarshal(kept, type).getValue();
        } catch (JAXBException | ClassNotFoundException ourShapes) {
            throw new IllegalStateException(ourShapes);
        }
    }

    private static byte[] hash(byte[] request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
