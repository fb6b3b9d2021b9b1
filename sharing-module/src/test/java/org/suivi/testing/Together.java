package org.suivi.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;

/**
 * Lets several people do something at the same moment, each in a thread of their own.
 *
 * @param done the results of those who were let through
 * @param refused what the others got instead, in the order of the given work
 */
public record Together<T>(List<T> done, List<Throwable> refused) {

    @SafeVarargs
    public static <T> Together<T> run(Callable<T>... works) {
        List<Callable<T>> all = new ArrayList<>();
        for (Callable<T> work : works) all.add(work);
        return run(all);
    }

    public static <T> Together<T> run(List<Callable<T>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> work : works) running.add(people.submit(() -> asOneRequest(start, work)));
            return collected(running);
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T asOneRequest(CyclicBarrier start, Callable<T> work) throws Exception {
        RequestContextController request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            start.await(30, TimeUnit.SECONDS);
            return work.call();
        } finally {
            request.deactivate();
        }
    }

    private static <T> Together<T> collected(List<Future<T>> running) {
        Together<T> result = new Together<>(new ArrayList<>(), new ArrayList<>());
        for (Future<T> each : running) {
            try {
                result.done.add(each.get());
            } catch (ExecutionException e) {
                result.refused.add(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return result;
    }
}
