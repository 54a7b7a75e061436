using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Why a sign-in does not open. One answer for every wrong name or password, so that nobody learns which accounts exist.</summary>
internal static class SignInRefusals
{
    public static Refusal Wrong { get; } = new("sign-in-failed", "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or password is wrong.");

    public static Refusal OtherOrganisation { get; } = new(
        "not-your-organisation", "Tài khoản không đại diện cho tổ chức đã chọn.", "The account does not act for the chosen organisation.");

    public static Refusal SecondFactorNeeded { get; } = new(
        "second-factor-needed", "Cần nhập mã xác thực của ứng dụng hoặc một mã khôi phục.", "Enter the code of your authenticator app, or a recovery code.");

    public static Refusal SecondFactorWrong { get; } = new(
        "second-factor-wrong",
        "Mã xác thực không đúng, đã hết hạn hoặc đã được dùng.",
        "The code is wrong, out of date or already used.");

    public static Refusal SecondFactorNotSetUp { get; } = new(
        "second-factor-not-set-up",
        "Tài khoản cán bộ phải có lớp xác thực thứ hai. Hãy thiết lập bằng ứng dụng xác thực rồi tiếp tục.",
        "Staff accounts need a second factor. Set up an authenticator app, then go on.");

    public static Refusal OrganisationNeeded { get; } = new("organisation-needed", "Cần chọn tổ chức để làm việc.", "Choose the organisation to act for.");

    public static Refusal NoOrganisation { get; } = new(
        "no-organisation",
        "Tài khoản chưa được gắn với tổ chức nào. Hãy liên hệ quản trị viên.",
        "The account does not act for any organisation yet. Ask an administrator.");

    public static Refusal Closed { get; } = new("account-closed", "Tài khoản đã đóng.", "The account is closed.");

    public static Refusal ProviderRefused { get; } = new(
        "provider-refused",
        "Việc đăng nhập đã bị hủy hoặc bị từ chối tại nhà cung cấp định danh.",
        "The sign-in was cancelled, or the provider refused it.");

    public static Refusal ProviderNotBelieved { get; } = new(
        "provider-not-believed",
        "Không xác minh được câu trả lời của nhà cung cấp định danh. Hãy đăng nhập lại từ đầu.",
        "The provider's answer could not be verified. Start the sign-in again.");

    public static Refusal NotKnownHere { get; } = new(
        "not-known-here",
        "Danh tính này chưa được gắn với tài khoản nào. Hãy đăng nhập bằng tài khoản đã có rồi liên kết, hoặc liên hệ quản trị viên.",
        "This identity is not linked to an account here. Sign in with the account you have and link it, or ask an administrator.");

    public static Refusal LevelTooLow { get; } = new(
        "assurance-too-low",
        "Để nộp hồ sơ, cần đăng nhập bằng định danh điện tử ở mức độ cao hơn.",
        "To file, sign in with an electronic identity of a higher level.");

    /// <summary>Every refusal that a page is told by its code.</summary>
    public static Refusal? Find(string? code) =>
        new[] { NoOrganisation, Closed, ProviderRefused, ProviderNotBelieved, NotKnownHere, TooManyAttempts }.FirstOrDefault(refusal => refusal.Code == code);

    public static Refusal TooManyAttempts { get; } = new(
        "too-many-attempts",
        "Có quá nhiều lần đăng nhập từ địa chỉ này. Xin chờ một phút rồi thử lại.",
        "There were too many attempts from this address. Wait a minute and try again.");

    public static Refusal ResetLinkInvalid { get; } = new(
        "reset-link-invalid",
        "Liên kết đặt lại mật khẩu không đúng, đã hết hạn hoặc đã được dùng. Hãy yêu cầu liên kết mới.",
        "The link to reset the password is wrong, out of date or already used. Ask for a new one.");

    public static Refusal NoLocalPassword { get; } = new(
        "no-local-password",
        "Tài khoản này đăng nhập qua nhà cung cấp định danh và không có mật khẩu tại đây.",
        "This account signs in through its provider and has no password here.");
}
