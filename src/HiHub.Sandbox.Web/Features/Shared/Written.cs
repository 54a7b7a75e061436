using System.Globalization;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>Dates, instants, numbers and money as the reader writes them; instants in the office's time.</summary>
public static class Written
{
    public static bool InVietnamese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    public static string InReadersLanguage(this LocalText text) => InVietnamese ? text.Vi : text.En;

    public static string InReadersLanguage(this Refusal refusal) => InVietnamese ? refusal.Vi : refusal.En;

    public static string InReadersLanguage(this FieldError error) => InVietnamese ? error.Vi : error.En;

    public static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset at) => Date(OfficeTime.DayOf(at));

    public static string Moment(DateTimeOffset at) => OfficeTime.Local(at).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>When something is due: what ends with a day is told by that day.</summary>
    public static string Due(DateTimeOffset at) => OfficeTime.TimeOf(at) == TimeOnly.MinValue ? Date(at.AddTicks(-1)) : Moment(at);

    /// <summary>For <c>datetime</c> attributes.</summary>
    public static string Machine(DateTimeOffset at) => OfficeTime.Local(at).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    public static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.CurrentCulture);

    public static string Money(long dong) => InVietnamese ? $"{Number(dong)} đồng" : $"VND {Number(dong)}";
}
