using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>What somebody typed into a page whose session had ended when it was sent; for that person's eyes alone, until they send it again or the day is over.</summary>
public sealed class KeptForm
{
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(64)] public string PersonId { get; set; } = "";

    /// <summary>Where the form was shown: path and query.</summary>
    [MaxLength(1000)] public string Address { get; set; } = "";

    /// <summary>The fields as JSON, sealed.</summary>
    public byte[] Fields { get; set; } = [];
    public bool HadFiles { get; set; }
    public DateTimeOffset Until { get; set; }
}
