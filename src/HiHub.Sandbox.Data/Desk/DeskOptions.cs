using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What the office calls itself.</summary>
public sealed class DeskOptions
{
    /// <summary>Unit code that begins every dossier code, such as <c>H26.12-261123-0007</c>.</summary>
    [RegularExpression(@"^[A-Z0-9]{3}(\.[0-9A-Z]{2,3}){0,3}$")]
    public string UnitCode { get; set; } = "H26.12";

    /// <summary>Issuer of dossier codes in the number series.</summary>
    public string ReceivingUnit { get; set; } = "TTPVHCC";

    /// <summary>How long a proposed act waits for its second signature.</summary>
    [Range(1, 90)]
    public int PendingDays { get; set; } = 10;
}
