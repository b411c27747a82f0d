package groundwork.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where requests come from. X-Forwarded-For is whatever its sender likes, so it is read only where a proxy is known to stand
 * in front, and of it only the last entry: the one that this proxy added.
 */
record Addresses(boolean isBehindProxy) {
    String of(HttpServletRequest request) {
        String forwarded = isBehindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null || forwarded.isBlank() ? request.getRemoteAddr() : last(forwarded);
    }

    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
