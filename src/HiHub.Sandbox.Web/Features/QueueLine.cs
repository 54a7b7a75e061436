using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A thing to do with the case it belongs to.</summary>
internal sealed record QueueLine(WorkItem Item, string CaseTitle, string Organisation, int Version, string? Holder, DateTimeOffset Now)
{
    public string Title => Written.InVietnamese ? Item.Title : Item.TitleEn;

    public string Due => Item.DueAt == WorkItem.Never ? "–" : Written.Due(Item.DueAt);

    public bool IsLate => Item.DueAt < Now;

    public int DaysHeld => OfficeTime.DayOf(Now).DayNumber - OfficeTime.DayOf(Item.OpenedAt).DayNumber;

    public bool IsToAssign => Item.ClosedAt is null && Item.Actions.Split(',').Contains(nameof(ActionName.Assign));

    /// <summary>The acts that close the item and have a form.</summary>
    public IEnumerable<CaseAction> Acts =>
        Item.Actions.Split(',').Where(name => Enum.TryParse<ActionName>(name, out var act) && ActForm.HasForm(act)).Select(name => ActionCatalogue.Of(Enum.Parse<ActionName>(name)));
}
