package org.cairnplans.workbench.host.velocity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Predicate;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Velocity's way to methods, with the allow-list in front. One hook in the introspector covers calls, {@code getX}/{@code isX}
 * properties and setters. Also remembers which answers came from an {@code @HtmlSafe} method. Velocity builds it by reflection, so
 * the allow-list comes as an application attribute.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    static final String ALLOWED = "workbench.allowed";

    private static final String HTML_SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";

    private Predicate<Method> allowed;

    /** Called by Velocity before {@link #init()}. */
    @Override
    @SuppressWarnings("unchecked")
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (Predicate<Method>) services.getApplicationAttribute(ALLOWED);
    }

    @Override
    public void init() {
        introspector = new Guard(log);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object target, Info where) throws Exception {
        return super.getIterator(SafeMarkup.unwrap(target), where);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        Object[] plain = unwrap(arguments);
        VelMethod method = super.getMethod(SafeMarkup.unwrap(target), name, plain, where);
        return method == null ? null : new UnwrappingMethod(method, isHtmlSafe(SafeMarkup.unwrap(target), name, plain));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        return super.getPropertyGet(SafeMarkup.unwrap(target), name, where);
    }

    private boolean isHtmlSafe(Object target, String name, Object[] arguments) throws Exception {
        Method method = target == null ? null : introspector.getMethod(target.getClass(), name, arguments);
        return method != null && Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).map(Class::getName)
            .anyMatch(HTML_SAFE::equals);
    }

    private static Object[] unwrap(Object[] arguments) {
        return arguments == null ? null : Arrays.stream(arguments).map(SafeMarkup::unwrap).toArray();
    }

    /** Finds methods as Velocity does and refuses those that are not allowed. */
    private final class Guard extends Introspector {

        Guard(Log log) {
            super(log);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Method getMethod(Class type, String name, Object[] arguments) {
            Method method = super.getMethod(type, name, arguments);
            if (method != null && !allowed.test(method)) {
                throw new RefusedMethodException(method);
            }
            return method;
        }
    }

    /** A call that takes boxed HTML as plain text and boxes the answer of an {@code @HtmlSafe} method. */
    private record UnwrappingMethod(VelMethod method, boolean htmlSafe) implements VelMethod {

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            Object answer = method.invoke(SafeMarkup.unwrap(target), unwrap(arguments));
            return htmlSafe && answer instanceof CharSequence html ? new SafeMarkup(html) : answer;
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
