using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Section <c>Proxy</c>: whose word is taken for a reader's address and for HTTPS.</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    /// <summary>Addresses (<c>10.0.0.7</c>) or networks (<c>10.0.0.0/24</c>); empty: nobody's.</summary>
    public string[] Trusted { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Trusted.Where(one => Network(one) is null).Select(one => new ValidationResult($"Proxy:Trusted: “{one}” is neither an address nor a network.", [nameof(Trusted)]));

    public static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}

/// <summary>Behind a proxy the request tells who asks and how; from anybody else the same headers are lies and are not read.</summary>
internal static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value.Trusted;
        if (trusted.Length == 0)
            return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var one in trusted)
            options.KnownIPNetworks.Add(ProxyOptions.Network(one)!.Value);
        app.UseForwardedHeaders(options);
    }
}
