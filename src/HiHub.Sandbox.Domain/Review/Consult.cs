using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T14: agencies are asked with their questions, the documents they may read and a day to answer by (NĐ 61/2018 Đ19.5.a).</summary>
public sealed class Consult : CaseAction<Consult.Input>
{
    public sealed record Input : INamesHolders
    {
        [MinLength(1)]
        public required IReadOnlyList<Agency> Agencies { get; init; }

        /// <summary>Ids of the attached documents that are shared; the dossier's confidential parts are not.</summary>
        public IReadOnlyList<string> Bundle { get; init; } = [];

        public IEnumerable<NamedHolder> Named() =>
            Agencies.Index().Select(agency => new NamedHolder($"$.agencies[{agency.Index}].organisation", null, agency.Item.Organisation));
    }

    public sealed record Agency
    {
        /// <summary>The organisation's code.</summary>
        [StringLength(50, MinimumLength = 1)]
        public required string Organisation { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<string> Questions { get; init; }

        /// <summary>The last day to answer; null takes the regime's length.</summary>
        public DateOnly? DueOn { get; init; }
    }

    public override LocalText Title => new("Lấy ý kiến cơ quan liên quan", "Consult agencies");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        var seen = new HashSet<string>();
        foreach (var (index, agency) in input.Agencies.Index())
        {
            var path = $"$.agencies[{index}]";
            if (!seen.Add(agency.Organisation))
                yield return new(path + ".organisation", "duplicate-agency", "Cơ quan này được nêu hai lần.", "This agency is named twice.");
            if (agency.DueOn is null && !act.Pack.Has(FigureKeys.Consult))
                yield return new(path + ".dueOn", "required", "Phải nêu thời hạn trả lời.", "The day to answer by is required.");
            if (agency.DueOn <= act.Today)
                yield return new(path + ".dueOn", "date-passed", "Thời hạn trả lời phải sau hôm nay.", "The day to answer by must lie after today.");
        }
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        if (input.Bundle.FirstOrDefault(id => act.Facts.Intake.Documents.All(document => document.Id != id)) is { } unknown)
            return new("document-unknown", $"Hồ sơ không có giấy tờ {unknown}.", $"The case has no document {unknown}.");
        foreach (var agency in input.Agencies)
            if (WhyNot(act, agency) is { } refusal)
                return refusal;
        return null;
    }

    protected override void Apply(Act act, Input input)
    {
        var latest = Latest(act);
        foreach (var agency in input.Agencies)
        {
            var asked = new Consultation(act.NewId("C"), agency.Organisation, act.Now, agency.DueOn ?? latest!.Value, agency.Questions, input.Bundle);
            act.ChangeReview(review => review with
            {
                Consultations = [.. review.Consultations.Where(one => !(one.IsOpen && one.Organisation == agency.Organisation)), asked],
            });
            act.Change(facts => facts with { People = facts.People.With(Domain.Part.Consulted, agency.Organisation, sole: false) });
        }
    }

    private static Refusal? WhyNot(Act act, Agency agency)
    {
        if (agency.Organisation == act.Case.Organisation)
            return new("agency-is-applicant", "Không lấy ý kiến chính tổ chức đề nghị.", "The applicant itself is not consulted.");
        if (act.Case.State == ApplicationState.Consulting && act.Facts.Review.Consultations.Any(one => one.IsOpen && one.Organisation == agency.Organisation))
            return new("agency-already-asked", $"Đang chờ ý kiến của {agency.Organisation}.", $"The opinion of {agency.Organisation} is already awaited.");
        return agency.DueOn > Latest(act)
            ? new("deadline-after-consultation", "Thời hạn trả lời vượt quá đợt lấy ý kiến.", "The day to answer by lies after the end of this consultation.")
            : null;
    }

    // One clock runs for the whole round, from its first question.
    private static DateOnly? Latest(Act act)
    {
        var open = act.Case.State == ApplicationState.Consulting ? act.Facts.Review.Consultations.Where(one => one.IsOpen).ToList() : [];
        if (!act.Pack.Has(FigureKeys.Consult))
            return open.Count > 0 ? open.Max(one => one.DueOn) : null;
        var first = open.Count > 0 ? OfficeTime.DayOf(open.Min(one => one.AskedAt)) : act.Today;
        return act.Calendar.AddWorkingDays(first, act.Pack.Int(FigureKeys.Consult));
    }
}
