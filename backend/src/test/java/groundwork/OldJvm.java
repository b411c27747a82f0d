package groundwork;

/** Starts the jar's first class as a Java 17 would find it: a JVM sets its own version, whatever -D says. */
final class OldJvm {
    private OldJvm() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.specification.version", "17");
        Class.forName("groundwork.Launcher").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
