using System.Collections;
using Microsoft.AspNetCore.Http.Features;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>
/// Over HTTPS every cookie of ours travels under a name that browsers protect: <c>__Host-</c> for the whole site, <c>__Secure-</c> for one path. The rest of the program knows the
/// plain names, and over HTTPS a plain one, which a neighbouring site could have planted, does not exist.
/// </summary>
internal static class HostCookies
{
    public const string Host = "__Host-";
    public const string Secure = "__Secure-";

    public static void UseHostCookies(this WebApplication app) =>
        app.Use((http, next) =>
        {
            if (http.Request.IsHttps)
            {
                http.Features.Set<IRequestCookiesFeature>(new RequestCookiesFeature(new Arriving(http.Request.Cookies)));
                http.Features.Set<IResponseCookiesFeature>(new Leaving(http.Response.Cookies));
            }
            return next();
        });

    private sealed class Arriving(IRequestCookieCollection all) : IRequestCookieCollection
    {
        private readonly Dictionary<string, string> _own = Own(all);

        public string? this[string key] => _own.GetValueOrDefault(key);

        public int Count => _own.Count;

        public ICollection<string> Keys => _own.Keys;

        public bool ContainsKey(string key) => _own.ContainsKey(key);

        public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _own.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _own.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static Dictionary<string, string> Own(IRequestCookieCollection all)
        {
            var own = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var prefix in new[] { Host, Secure })
                foreach (var (name, value) in all.Where(cookie => cookie.Key.StartsWith(prefix, StringComparison.Ordinal)))
                    own.TryAdd(name[prefix.Length..], value);
            return own;
        }
    }

    private sealed class Leaving(IResponseCookies cookies) : IResponseCookiesFeature, IResponseCookies
    {
        public IResponseCookies Cookies => this;

        public void Append(string key, string value) => Append(key, value, new CookieOptions());

        public void Append(string key, string value, CookieOptions options) => cookies.Append(Name(key, options), value, Safe(options));

        public void Delete(string key) => Delete(key, new CookieOptions());

        public void Delete(string key, CookieOptions options) => cookies.Delete(Name(key, options), Safe(options));

        private static string Name(string key, CookieOptions options) => (options is { Domain: null, Path: "/" } ? Host : Secure) + key;

        private static CookieOptions Safe(CookieOptions options)
        {
            options.Secure = true;
            return options;
        }
    }
}
