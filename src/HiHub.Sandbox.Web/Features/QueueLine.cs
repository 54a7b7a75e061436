using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A thing to do with the case it belongs to.</summary>
internal sealed record QueueLine(WorkItem Item, string CaseTitle, string Organisation, int Version, string? Holder, DateTimeOffset Now, IReadOnlyList<DecisionDocument> Unsigned, bool Signs)
{
    public string Title => Written.InVietnamese ? Item.Title : Item.TitleEn;

    public string Due => Item.DueAt == WorkItem.Never ? "–" : Written.Due(Item.DueAt);

    public bool IsLate => Item.DueAt < Now;

    public int DaysHeld => OfficeTime.DayOf(Now).DayNumber - OfficeTime.DayOf(Item.OpenedAt).DayNumber;

    public bool IsToAssign => Item.ClosedAt is null && Item.Actions.Split(',').Contains(nameof(ActionName.Assign));

    /// <summary>The acts that close the item and have a form.</summary>
    public IEnumerable<CaseAction> Acts =>
        Item.Actions.Split(',').Where(name => Enum.TryParse<ActionName>(name, out var act) && ActForm.HasForm(act)).Select(name => ActionCatalogue.Of(Enum.Parse<ActionName>(name)));

    /// <summary>Where the thing is done: what must come first, then the acts that close it; the case itself where it has no form of its own.</summary>
    public IReadOnlyList<(string Address, string Title)> Ways
    {
        get
        {
            var acts = Acts.ToList();
            IEnumerable<CaseAction> first = Signs && Unsigned.Any(document => acts.Any(act => act.Name == document.Decides)) ? [ActionCatalogue.Of(ActionName.SignDecision)] : [];
            var ways = first.Concat(acts).Select(act => ($"/cases/{Item.Reference}/act/{ActionCatalogue.Route(act.Name)}", act.Title.InReadersLanguage())).ToList();
            return ways.Count > 0 ? ways : [($"/cases/{Item.Reference}", new LocalText("Mở hồ sơ", "Open the case").InReadersLanguage())];
        }
    }
}
