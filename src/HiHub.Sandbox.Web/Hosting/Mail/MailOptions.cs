using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Mail;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Section <c>Mail</c>: the server that takes the office's letters. Without <see cref="Host"/> nothing is sent.</summary>
internal sealed class MailOptions : IValidatableObject
{
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>STARTTLS with a certificate that this machine trusts; false only for a server on the same machine or network.</summary>
    public bool Tls { get; set; } = true;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>The address that letters come from.</summary>
    public string? From { get; set; }

    [StringLength(120)]
    public string FromName { get; set; } = "HiHub.Sandbox";

    /// <summary>Where readers find the office, such as <c>https://sandbox.hanoi.gov.vn</c>: links in letters begin with it, never with what a request claims.</summary>
    public string? Site { get; set; }

    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 30;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Host))
            yield break;
        if (!MailAddress.TryCreate(From, out _))
            yield return new("Mail:From must be a mail address.", [nameof(From)]);
        if (!Uri.TryCreate(Site, UriKind.Absolute, out var site) || (site.Scheme != Uri.UriSchemeHttps && !site.IsLoopback))
            yield return new("Mail:Site must be the https address under which readers find the office.", [nameof(Site)]);
        if (UserName is null != Password is null)
            yield return new("Mail:UserName and Mail:Password come together.", [nameof(UserName)]);
        if (Password is not null && !Tls && !IsThisMachine(Host))
            yield return new("Mail:Password is sent over TLS only; set Mail:Tls.", [nameof(Tls)]);
    }

    private static bool IsThisMachine(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
