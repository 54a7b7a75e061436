using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Sets with which number a year's series begins and how its numbers are printed, before the first is given.</summary>
public sealed partial class OpenSeries : OfficeAction<OpenSeries.Input>
{
    public sealed record Input
    {
        [StringLength(32, MinimumLength = 1)]
        public required string Issuer { get; init; }

        [StringLength(24, MinimumLength = 1)]
        public required string Type { get; init; }

        public required int Year { get; init; }

        /// <summary>Those before it were given outside the system.</summary>
        [Range(1, 999_999)]
        public required int First { get; init; }

        /// <summary>Null: the catalogue's.</summary>
        [StringLength(40, MinimumLength = 1)]
        public string? Symbol { get; init; }

        /// <summary>At least so many digits; null: two.</summary>
        [Range(1, 6)]
        public int? Digits { get; init; }

        [StringLength(200, MinimumLength = 1)]
        public required string Paper { get; init; }
    }

    private static readonly Refusal s_unknown = new("series-unknown", "Danh mục văn bản không có sổ này.", "The catalogue of documents has no such series.");

    public override LocalText Title => new("Mở sổ số", "Open a number series");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [];
        if (input.Year < act.Today.Year || input.Year > act.Today.Year + 1)
            errors.Add(new("$.year", "wrong-year", "Chỉ mở sổ của năm nay hoặc năm sau.", "Only this year's or the next year's series is opened."));
        if (input.Symbol is { } symbol && !Symbol().IsMatch(symbol))
            errors.Add(new("$.symbol", "wrong-symbol", "Ký hiệu gồm chữ, số và gạch nối, chẳng hạn QĐ-UBND.", "A symbol is made of letters, digits and dashes, such as QĐ-UBND."));
        if (PeopleRules.WhyNotShown("$.paper", input.Paper) is { } wrong)
            errors.Add(wrong);
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (!DocumentCatalogue.All.Any(document => document.Series is { } series && (series.Issuer, series.Type) == (input.Issuer, input.Type)))
            return s_unknown;
        return await Row(act, input) is not { IsUsed: true } used ? null
            : input.First <= used.Last ? Below(used.Last)
            : InUse(used.Last);
    }

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var row = await Row(act, input) ?? act.Db.NumberSeries.Add(new() { Issuer = input.Issuer, Type = input.Type, Period = input.Year }).Entity;
        (row.First, row.Last, row.Symbol, row.Digits, row.Paper) = (input.First, input.First - 1, input.Symbol, input.Digits, input.Paper.Trim());
    }

    private static Refusal Below(int last) =>
        new("number-below-issued", $"Sổ đã cấp đến số {last}; không đặt lại số đầu thấp hơn hoặc bằng số đã cấp.", $"The series has given numbers up to {last}; it does not begin again at or below one of them.");

    private static Refusal InUse(int last) =>
        new("series-in-use", $"Sổ đang dùng, đã cấp đến số {last}; sang năm mới đổi được.", $"The series is in use up to {last}; it may change with the new year.");

    private static ValueTask<Rows.NumberSeries?> Row(OfficeAct act, Input input) => act.Db.NumberSeries.FindAsync([input.Issuer, input.Type, input.Year], act.Stop);

    [GeneratedRegex(@"^\p{L}[\p{L}0-9.&-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
