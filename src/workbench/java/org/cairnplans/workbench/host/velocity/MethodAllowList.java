package org.cairnplans.workbench.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Which methods a template may call: those a plug-in lists in {@code <velocity-allowlist>}, plus the basics of the JDK and of the
 * template's own services that the products list for everybody. The rule that a plug-in can list its own classes only is
 * Atlassian's ("Configuring the Velocity allowlist"); an entry that names nothing is refused here, where the products stay silent,
 * since it is always a mistake.
 */
public final class MethodAllowList {

    /** Types of the JDK whose interface methods every template may call: what public plug-ins rely on, and no more. */
    private static final List<Class<?>> BASICS = List.of(String.class, CharSequence.class, Number.class, Integer.class, Long.class,
        Double.class, Boolean.class, Character.class, Comparable.class, Iterable.class, Iterator.class, Collection.class, List.class,
        Set.class, Map.class, Map.Entry.class);

    private final Set<String> signatures;
    private final List<Class<?>> openTypes;

    private MethodAllowList(Set<String> signatures, List<Class<?>> openTypes) {
        this.signatures = signatures;
        this.openTypes = openTypes;
    }

    /**
     * Builds the list of one plug-in.
     *
     * @param entries texts of the {@code <method>} elements, each {@code package.Class#method(parameter.Type,...)}
     * @param loader the plug-in's class loader
     * @param own tells the plug-in's own classes from all others
     * @param services types of the objects that the product itself puts into every template
     * @throws IllegalArgumentException naming the entry that is misspelt, names nothing, or lists somebody else's class
     */
    public static MethodAllowList of(Collection<String> entries, ClassLoader loader, Predicate<Class<?>> own,
            List<Class<?>> services) {
        Set<String> signatures = new TreeSet<>();
        for (String entry : entries) {
            signatures.add(checked(entry.strip(), loader, own));
        }
        return new MethodAllowList(signatures, services);
    }

    /** The list of the plug-in in a bundle; its own classes are those that the bundle loads itself. Errors as in {@link #of}. */
    public static MethodAllowList of(Bundle bundle, Collection<String> entries, List<Class<?>> services) {
        return of(entries, bundle.adapt(BundleWiring.class).getClassLoader(),
                type -> bundle.equals(FrameworkUtil.getBundle(type)), services);
    }

    private static String checked(String entry, ClassLoader loader, Predicate<Class<?>> own) {
        int hash = entry.indexOf('#');
        if (hash < 1 || !entry.endsWith(")") || entry.indexOf('(') < hash) {
            throw new IllegalArgumentException("velocity-allowlist: \"" + entry + "\" is not of the form package.Class#method(types)");
        }
        Class<?> type;
        try {
            type = Class.forName(entry.substring(0, hash), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("velocity-allowlist: there is no class " + entry.substring(0, hash), e);
        }
        if (!own.test(type)) {
            throw new IllegalArgumentException("velocity-allowlist: plugins can only define allowlist entries for their own classes, "
                + type.getName() + " is not one");
        }
        String wanted = entry.replace(" ", "");
        if (Arrays.stream(type.getMethods()).noneMatch(m -> signature(type, m).equals(wanted))) {
            throw new IllegalArgumentException("velocity-allowlist: there is no public method " + entry);
        }
        return wanted;
    }

    /** Whether a template may call the method. */
    public boolean allows(Method method) {
        if (method.getDeclaringClass() == Class.class) {
            return false;
        }
        if (method.getName().equals("toString") && method.getParameterCount() == 0) {
            return true;
        }
        return signatures.contains(signature(method)) || isOf(BASICS, method) || isOf(openTypes, method);
    }

    private static boolean isOf(List<Class<?>> types, Method method) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(method.getDeclaringClass()) && declares(type, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods()).anyMatch(m -> m.getDeclaringClass() != Object.class
            && m.getName().equals(method.getName()) && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
    }

    static String signature(Method method) {
        return signature(method.getDeclaringClass(), method);
    }

    private static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName()
            + Arrays.stream(method.getParameterTypes()).map(Class::getCanonicalName).collect(Collectors.joining(",", "(", ")"));
    }
}
